// calibration: injection; run: -; shown by: nothing; flagged though sound
package main

import (
	"fmt"
	"os/exec"
)

const count = "ls | wc -l"

func files() (string, error) {
	command := count
	out, err := exec.Command("sh", "-c", command).Output()
	return string(out), err
}

func main() {
	fmt.Println(files())
}
