// calibration: resource; run: -; shown by: nothing
package main

import (
	"fmt"
	"os"
)

func save(name, text string) error {
	return os.WriteFile(name, []byte(text), 0600)
}

func main() {
	fmt.Println(save("settings.txt", "port=80"))
}
