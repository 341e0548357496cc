// calibration: concurrency; run: -; shown by: panic
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
	defer a.lock.Unlock()
	if wanted > a.cents {
		return false
	}
	a.cents -= wanted
	return true
}

func main() {
	a := &account{cents: 500}
	fmt.Println(a.take(900), a.take(100))
}
