// Package hiding tests that what the operator hides is as if it did not exist.
package hiding
