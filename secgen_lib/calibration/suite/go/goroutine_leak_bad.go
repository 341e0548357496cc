// calibration: leak; run: -; shown by: nothing; missed by all
package main

import (
	"fmt"
	"time"
)

func ask(question string, limit time.Duration) string {
	answers := make(chan string)
	go func() {
		time.Sleep(2 * limit)
		answers <- "answer to " + question // ! CWE-772 goroutine_leak
	}()
	select {
	case answer := <-answers:
		return answer
	case <-time.After(limit):
		return "too late"
	}
}

func main() {
	fmt.Println(ask("why", 10*time.Millisecond))
}
