// calibration: injection; run: -; shown by: nothing
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func ping(host string) ([]byte, error) {
	return exec.Command("sh", "-c", "ping -c 1 "+host).CombinedOutput() // ! CWE-78 command_injection
}

func main() {
	if len(os.Args) > 1 {
		out, err := ping(os.Args[1])
		fmt.Println(string(out), err)
	}
}
