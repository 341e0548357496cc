// calibration: concurrency; run: -; shown by: panic; missed by all
package main

import (
	"fmt"
	"sync"
)

type account struct {
	lock  sync.Mutex
	cents int
}

func (a *account) take(wanted int) bool {
	a.lock.Lock()
	if wanted > a.cents {
		return false // ! CWE-667 lock_kept
	}
	a.cents -= wanted
	a.lock.Unlock()
	return true
}

func main() {
	a := &account{cents: 500}
	fmt.Println(a.take(900), a.take(100))
}
