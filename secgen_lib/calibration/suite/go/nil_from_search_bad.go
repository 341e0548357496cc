// calibration: null dereference; run: bob; shown by: panic; missed by all
package main

import (
	"fmt"
	"os"
)

type user struct {
	name string
	age  int
}

var users = []*user{{"ada", 36}, {"alan", 41}}

func find(name string) *user {
	for _, u := range users {
		if u.name == name {
			return u
		}
	}
	return nil
}

func main() {
	if len(os.Args) > 1 {
		u := find(os.Args[1])
		fmt.Println(u.age) // ! CWE-476 nil_from_search
	}
}
