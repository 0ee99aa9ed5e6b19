// Package paper creates PDFs with an embedded typeface, so that texts can be searched and
// copied, which come out the same when they are made on the same day.
package paper

import (
	"time"

	"codeberg.org/go-pdf/fpdf"

	"github.com/whoplans/whoplans/internal/typeface"
)

// About is what a PDF says about itself.
type About struct {
	Title   string
	Subject string
	Made    time.Time
}

// New returns a PDF without pages, for pages of the given size in points. Its typeface is
// [typeface.Family], with style B for bold.
func New(width, height float64, about About) *fpdf.Fpdf {
	size, orientation := fpdf.SizeType{Wd: width, Ht: height}, "P"
	if width > height {
		orientation = "L"
		size.Wd, size.Ht = size.Ht, size.Wd // fpdf turns it back
	}
	doc := fpdf.NewCustom(&fpdf.InitType{OrientationStr: orientation, UnitStr: "pt", Size: size})
	doc.SetCatalogSort(true)
	doc.SetCreationDate(about.Made)
	doc.SetModificationDate(about.Made)
	doc.SetTitle(about.Title, true)
	doc.SetSubject(about.Subject, true)
	doc.SetCreator("whoplans", true)
	doc.SetLang("en")
	doc.SetAutoPageBreak(false, 0)
	doc.SetCellMargin(0)
	doc.AddUTF8FontFromBytes(typeface.Family, "", typeface.Regular.File)
	doc.AddUTF8FontFromBytes(typeface.Family, "B", typeface.SemiBold.File)
	return doc
}
