// calibration: injection; run: -; shown by: nothing
package main

import (
	"database/sql"
	"fmt"
	"os"
)

func remove(db *sql.DB, name string) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM users WHERE name = '%s'", name)) // ! CWE-89 sql_by_format
	return err
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
	fmt.Println(remove(db, os.Args[2]))
}
