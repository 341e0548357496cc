package main

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/md5"
	secure "crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"database/sql"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"math/big"
	"math/rand"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

const table = "users"

const passwordField = "password"

const adminPassword = "Tr0ub4dor&3" // ! go-hard-coded-password

const apiKey = "sk_live_4f9a77c1e2" // ! go-hard-coded-key

var signing = []byte("0123456789abcdef0123456789abcdef") // ! go-hard-coded-key

type config struct {
	User, Password, Token string
}

func list_bad(folder string) error {
	return exec.Command("sh", "-c", "ls "+folder).Run() // ! go-command-injection
}

func list_good(folder string) error {
	return exec.Command("ls", folder).Run()
}

func user_bad(db *sql.DB, name string) {
	db.Query("SELECT * FROM users WHERE name = '" + name + "'") // ! go-sql-injection
}

func user_good(db *sql.DB, name string) {
	db.Query("SELECT * FROM users WHERE name = ?", name)
}

func file_bad(r *http.Request) ([]byte, error) {
	return os.ReadFile(r.FormValue("name")) // ! go-path-from-request
}

func digest_bad(text []byte) [16]byte {
	return md5.Sum(text) // ! go-weak-hash
}

func digest_good(text []byte) [32]byte {
	return sha256.Sum256(text)
}

func client_bad() *tls.Config {
	return &tls.Config{InsecureSkipVerify: true} // ! go-no-certificate-check
}

func client_good() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS12}
}

func page_bad(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "hello %s", r.FormValue("name")) // ! go-cross-site-scripting
}

func newTokenFor(user string) int {
	return rand.Intn(1000000) // ! go-weak-random
}

func mode_bad() error {
	return os.Chmod("x", 0777) // ! go-world-writable
}

func mode_good() error {
	return os.Chmod("x", 0600)
}

func rows_bad(ctx context.Context, db *sql.DB, name string) {
	query := fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name)
	db.QueryRow(query)                                           // ! go-sql-injection
	db.QueryContext(ctx, "SELECT id FROM "+name)                 // ! go-sql-injection
	db.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s", name))     // ! go-sql-injection
	db.QueryRowContext(ctx, "SELECT '"+name+"'")                 // ! go-sql-injection
	db.Prepare("SELECT id FROM " + name + " WHERE id = ?")       // ! go-sql-injection
	more := "SELECT id FROM users"
	if name != "" {
		more += " WHERE name = '" + name + "'"
	}
	db.Query(more) // ! go-sql-injection
}

func rows_good(ctx context.Context, db *sql.DB, name string, ids []int) {
	db.QueryRow("SELECT id FROM "+table+" WHERE name = ?", name)
	db.QueryRowContext(ctx, "SELECT id FROM users WHERE name LIKE ?", "%"+name+"%")
	db.Query("SELECT id FROM users WHERE id IN (?" + strings.Repeat(",?", len(ids)-1) + ")")
	db.Query(fmt.Sprintf("SELECT id FROM users LIMIT %d", len(ids)))
	db.Query("SELECT id FROM users LIMIT " + strconv.Itoa(len(ids)))
	more := "SELECT id FROM users"
	if name != "" {
		more += " WHERE name = ?"
	}
	db.Query(more, name)
}

func answers_bad(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	w.Header().Set("Content-Type", "text/html")
	w.Write([]byte("hello " + name)) // ! go-cross-site-scripting
	text := fmt.Sprintf("<p>%s</p>", name)
	io.WriteString(w, text) // ! go-cross-site-scripting
}

func title_bad(w http.ResponseWriter, title string) {
	fmt.Fprintf(w, "<h1>%s</h1>", title) // ! go-cross-site-scripting
}

func answers_good(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	w.Write([]byte("hello"))
	fmt.Fprintf(w, "<p>%s</p>", html.EscapeString(name))
	data, _ := json.Marshal(name)
	w.Write(data)
	n, _ := strconv.Atoi(name)
	fmt.Fprintf(w, "<p>%d, %d</p>", n, len(name))
	sum := sha256.New()
	sum.Write([]byte(name))
	text, _ := os.ReadFile(filepath.Base(name))
	w.Write(text)
}

func plain_good(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintf(w, "hello %s", r.FormValue("name"))
}

func numbers_bad() {
	otp := rand.Intn(1000000) // ! go-weak-random
	nonce := make([]byte, 12)
	rand.Read(nonce) // ! go-weak-random
	fmt.Println(otp, nonce)
}

func numbers_good() {
	dice := rand.Intn(6) + 1
	sessionColour := rand.Intn(3)
	nonce := make([]byte, 12)
	secure.Read(nonce)
	token, _ := secure.Int(secure.Reader, big.NewInt(1000000))
	fmt.Println(dice, sessionColour, nonce, token)
}

func keys_bad(text string) (cipher.Block, []byte) {
	mac := hmac.New(sha256.New, signing)
	key := []byte("another-literal!")                       // ! go-hard-coded-key
	aes.NewCipher([]byte("0123456789abcdef"))               // ! go-hard-coded-key
	c := config{User: "shop", Password: "w1nter-Garden"}    // ! go-hard-coded-password
	block, _ := aes.NewCipher(key)
	fmt.Println(c)
	return block, mac.Sum([]byte(text))
}

func keys_good() cipher.Block {
	key := []byte(os.Getenv("KEY"))
	password, dbPassword := "", ""
	secret := "your-secret-here"
	pwd := "<hidden>"
	token := "identifier"
	fmt.Println(password, dbPassword, secret, pwd, token, config{Password: os.Getenv("PASSWORD")})
	block, _ := aes.NewCipher(key)
	return block
}

func level_bad(text string) uint8 {
	n, err := strconv.Atoi(text) // ! go-narrowed-number
	if err != nil {
		return 0
	}
	return uint8(n)
}

func level_good(text string) uint8 {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 255 {
		return 0
	}
	return uint8(n)
}

func main() {}
