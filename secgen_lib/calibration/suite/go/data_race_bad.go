// calibration: concurrency; run: -; shown by: race; missed by all
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wait sync.WaitGroup
	count := 0
	for i := 0; i < 4; i++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			count++ // ! CWE-362 data_race
		}()
	}
	wait.Wait()
	fmt.Println(count)
}
