// calibration: null dereference; run: -; shown by: panic
package main

import (
	"fmt"
	"os"
)

type settings struct{ port int }

func load(args []string) *settings {
	if len(args) < 2 {
		return nil
	}
	return &settings{port: 80}
}

func address(s *settings) string {
	if s == nil {
		return "none"
	}
	return fmt.Sprintf(":%d", s.port)
}

func main() {
	fmt.Println(address(load(os.Args)))
}
