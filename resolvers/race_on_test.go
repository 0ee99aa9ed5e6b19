//go:build race

package resolvers

// slower is how much more CPU the race detector costs.
const slower = 15
