// calibration: path traversal; run: -; shown by: nothing
package main

import (
	"archive/tar"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func unpack(source io.Reader, folder string) error {
	for archive := tar.NewReader(source); ; {
		header, err := archive.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		file, err := os.Create(filepath.Join(folder, filepath.Base(header.Name)))
		if err != nil {
			return err
		}
		_, err = io.Copy(file, archive)
		file.Close()
		if err != nil {
			return err
		}
	}
}

func main() {
	fmt.Println(unpack(os.Stdin, "."))
}
