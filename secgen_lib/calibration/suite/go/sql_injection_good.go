// calibration: injection; run: -; shown by: nothing
package main

import (
	"database/sql"
	"fmt"
	"os"
)

func find(db *sql.DB, name string) (id int, err error) {
	err = db.QueryRow("SELECT id FROM users WHERE name = $1", name).Scan(&id)
	return id, err
}

func main() {
	if len(os.Args) < 3 {
		return
	}
	db, err := sql.Open("postgres", os.Args[1])
	if err != nil {
		fmt.Println(err)
		return
	}
	defer db.Close()
	fmt.Println(find(db, os.Args[2]))
}
