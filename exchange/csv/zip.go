package csv

import (
	"archive/zip"
	"io"

	"github.com/whoplans/whoplans/exchange/table"
)

// aboutFile is the file in an archive with its colophon.
const aboutFile = "ABOUT.txt"

// WriteZip writes a book as an archive with one file per sheet.
func WriteZip(w io.Writer, b *table.Book, o Options) error {
	archive := zip.NewWriter(w)
	about, err := archive.Create(aboutFile)
	if err == nil {
		_, err = io.WriteString(about, b.About.String())
	}
	if err != nil {
		return err
	}
	for _, s := range b.Sheets {
		file, err := archive.Create(s.Name + ".csv")
		if err != nil {
			return err
		}
		if err := Write(file, s, o); err != nil {
			return err
		}
	}
	return archive.Close()
}
