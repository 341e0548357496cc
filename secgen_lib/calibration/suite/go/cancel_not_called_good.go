// calibration: leak; run: -; shown by: nothing
package main

import (
	"context"
	"fmt"
	"time"
)

func work(parent context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(parent, time.Hour)
}

func main() {
	for i := 0; i < 3; i++ {
		ctx, cancel := work(context.Background())
		fmt.Println(ctx.Err())
		cancel()
	}
}
