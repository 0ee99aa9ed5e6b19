//go:build race

package graphqlhttp

// slower is how much more CPU the race detector costs.
const slower = 15
