// calibration: concurrency; run: a b c d; shown by: race; missed by all
package main

import (
	"fmt"
	"os"
	"sync"
)

type cache struct {
	lock    sync.RWMutex
	lengths map[string]int
}

func (c *cache) length(word string) int {
	c.lock.RLock()
	defer c.lock.RUnlock()
	if n, ok := c.lengths[word]; ok {
		return n
	}
	c.lengths[word] = len(word) // ! CWE-362 shared_map
	return len(word)
}

func main() {
	c := &cache{lengths: map[string]int{}}
	var wait sync.WaitGroup
	for _, word := range os.Args[1:] {
		wait.Add(1)
		go func(word string) {
			defer wait.Done()
			c.length(word)
		}(word)
	}
	wait.Wait()
	fmt.Println(len(c.lengths))
}
