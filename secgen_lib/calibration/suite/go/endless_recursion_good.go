// calibration: resource; run: -; shown by: panic
package main

import "fmt"

type celsius float64

func (c celsius) String() string {
	return fmt.Sprintf("%.1f degrees, %v", float64(c), c > 30)
}

func main() {
	fmt.Println(celsius(21.5))
}
