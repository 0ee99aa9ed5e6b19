//go:build !race

package graphqlhttp

const slower = 1
