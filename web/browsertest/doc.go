// Package browsertest opens the pages of a server in Debian's Chromium and uses
// them as a reader would: every view on the real data, in both themes, by mouse
// and by keyboard, with and without faults. The tests themselves are in
// web/app/browser; this package brings the servers, the browser and Node.js, and
// holds how the pages look against testdata/looks. Tests share a server: whoever
// signs in has a name of their own, and what a test changes it takes back.
package browsertest
