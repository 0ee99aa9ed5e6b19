// Package differential compares, in its tests, what plans answer with what gqlgen's
// own executor does, on random documents and on ones aimed at each field of the
// schema. It is a package of its own because compiling that executor takes longer
// than all other tests of package resolvers.
package differential
