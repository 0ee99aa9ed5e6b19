package picture

// Palette is for tests.
var Palette = palette
