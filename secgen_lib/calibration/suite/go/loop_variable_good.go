// calibration: concurrency; run: -; shown by: race
package main

import (
	"fmt"
	"sync"
)

func main() {
	words := []string{"one", "two", "three"}
	lengths := make([]int, len(words))
	var wait sync.WaitGroup
	for i, word := range words {
		i, word := i, word
		wait.Add(1)
		go func() {
			defer wait.Done()
			lengths[i] = len(word)
		}()
	}
	wait.Wait()
	fmt.Println(lengths)
}
