// calibration: type error; run: [1]; shown by: panic
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
	object, ok := value.(map[string]any)
	if !ok {
		return ""
	}
	return fmt.Sprint(object["name"])
}

func main() {
	if len(os.Args) > 1 {
		fmt.Println(name(os.Args[1]))
	}
}
