//go:build !race

package measure

// Slower is how many times the usual CPU the program takes under the race
// detector, if it runs under it; else 1.
const Slower = 1
