// calibration: type error; run: {"port":80}; shown by: nothing
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type settings struct {
	Port int `json:"port"`
}

func main() {
	var s settings
	if len(os.Args) > 1 {
		if err := json.Unmarshal([]byte(os.Args[1]), s); err != nil { // ! CWE-628 unmarshal_value
			fmt.Println(err)
		}
	}
	fmt.Println(s.Port)
}
