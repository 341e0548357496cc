// calibration: concurrency; run: -; shown by: race
package main

import (
	"fmt"
	"sync"
)

type counter struct {
	lock   sync.Mutex
	counts map[string]int
}

func (c *counter) add(name string) {
	c.lock.Lock()
	defer c.lock.Unlock()
	c.counts[name]++
}

func main() {
	c := counter{counts: map[string]int{}}
	var wait sync.WaitGroup
	for i := 0; i < 4; i++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			c.add("visits")
		}()
	}
	wait.Wait()
	fmt.Println(c.counts)
}
