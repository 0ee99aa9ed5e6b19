//go:build !race

package resolvers

const slower = 1
