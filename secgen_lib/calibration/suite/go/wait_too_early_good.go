// calibration: concurrency; run: -; shown by: race
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wait sync.WaitGroup
	total := 0
	wait.Add(1)
	go func() {
		defer wait.Done()
		time.Sleep(time.Millisecond)
		total = 42
	}()
	wait.Wait()
	fmt.Println(total)
	time.Sleep(20 * time.Millisecond)
}
