// calibration: injection; run: -; shown by: nothing
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func ping(host string) ([]byte, error) {
	return exec.Command("ping", "-c", "1", "--", host).CombinedOutput()
}

func main() {
	if len(os.Args) > 1 {
		out, err := ping(os.Args[1])
		fmt.Println(string(out), err)
	}
}
