// calibration: leak; run: -; shown by: nothing
package main

import (
	"context"
	"fmt"
	"time"
)

func work(parent context.Context) context.Context {
	ctx, _ := context.WithTimeout(parent, time.Hour) // ! CWE-772 cancel_not_called
	return ctx
}

func main() {
	for i := 0; i < 3; i++ {
		ctx := work(context.Background())
		fmt.Println(ctx.Err())
	}
}
