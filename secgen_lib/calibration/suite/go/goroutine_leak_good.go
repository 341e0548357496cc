// calibration: leak; run: -; shown by: nothing
package main

import (
	"fmt"
	"time"
)

func ask(question string, limit time.Duration) string {
	answers := make(chan string, 1)
	go func() {
		time.Sleep(2 * limit)
		answers <- "answer to " + question
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
