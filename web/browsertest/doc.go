// Package browsertest opens the pages of a server in Debian's Chromium and uses
// them as a reader would: every view on the real data, in both themes, by mouse
// and by keyboard, with and without faults. The tests themselves are in
// web/app/browser; this package brings the server, the browser and Node.js. All
// of them share one server: whoever signs in has a name of their own, and what a
// test changes it takes back.
package browsertest
