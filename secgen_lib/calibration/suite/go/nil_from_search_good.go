// calibration: null dereference; run: bob; shown by: panic
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
		if u == nil {
			fmt.Println("not found")
			return
		}
		fmt.Println(u.age)
	}
}
