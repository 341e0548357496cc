// calibration: concurrency; run: -; shown by: race
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wait sync.WaitGroup
	var lock sync.Mutex
	count := 0
	for i := 0; i < 4; i++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			lock.Lock()
			defer lock.Unlock()
			count++
		}()
	}
	wait.Wait()
	fmt.Println(count)
}
