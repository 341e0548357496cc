// calibration: type error; run: [1]; shown by: panic; missed by all
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func name(text string) string {
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return ""
	}
	object := value.(map[string]any) // ! CWE-704 wrong_type
	return fmt.Sprint(object["name"])
}

func main() {
	if len(os.Args) > 1 {
		fmt.Println(name(os.Args[1]))
	}
}
