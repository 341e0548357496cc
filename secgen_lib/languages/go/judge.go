// Package judge runs a suite of Go tests against a function that lives in another sandbox.
//
// The test's function variable is a stand-in that sends its arguments and decodes the results into the test's own
// types; testify and package testing are the real ones, in this process. A suite passes when package testing says so,
// the function was called at least once, and no call ended without a result.
package judge

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"reflect"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"testing/internal/testdeps"

	"wire"
)

type suite struct {
	name, entry string
	tests       []testing.InternalTest
	function    reflect.Value
}

var (
	suites  []*suite
	current *testing.T
	calls   int
	last    string // the last call, as Go source
	first   string // the call before the first failure
	ended   string // why there will be no more results
	broken  string // what is the test's own fault
)

// Add is called by the init function of each suite's package. function points to the variable that stands in for the
// program's function.
func Add(name, entry string, function interface{}, tests ...testing.InternalTest) {
	s := &suite{name, entry, tests, reflect.ValueOf(function).Elem()}
	suites = append(suites, s)
	s.function.Set(reflect.MakeFunc(s.function.Type(), s.call))
}

// Main runs the suite that the command line names, says its verdict, and ends the process.
func Main() {
	for _, s := range suites {
		if s.name == os.Args[1] {
			os.Args = os.Args[:1]
			s.run()
		}
	}
	verdict("unscored", "no such suite", 0)
}

func verdict(status, detail string, line int) {
	body, _ := json.Marshal([]interface{}{status, detail, line})
	wire.Send(append([]byte("v"), body...))
	os.Exit(0)
}

func (s *suite) run() {
	wire.Send([]byte("r"))
	if ready, ok := answered(); !ok || string(ready) != "O" {
		verdict("failed", "the program ended the process", 0)
	}
	reader, writer, err := os.Pipe()
	if err != nil {
		verdict("unscored", err.Error(), 0)
	}
	os.Stdout, os.Stderr = writer, writer
	said := make(chan string)
	go func() {
		text, _ := io.ReadAll(io.LimitReader(reader, 1<<20))
		said <- string(text)
		_, _ = io.Copy(io.Discard, reader)
	}()
	raised := ""
	tests := make([]testing.InternalTest, len(s.tests))
	for i, test := range s.tests {
		test := test
		tests[i] = testing.InternalTest{Name: test.Name, F: func(t *testing.T) {
			current = t
			defer func() {
				if what := recover(); what != nil {
					raised = fmt.Sprint("panic: ", what)
					t.FailNow()
				}
				if t.Failed() && first == "" {
					first = last
				}
			}()
			test.F(t)
		}}
	}
	code := testing.MainStart(testdeps.TestDeps{}, tests, nil, nil, nil).Run()
	writer.Close()
	text := <-said
	line := 0
	if at := regexp.MustCompile(`test\.go:(\d+)`).FindStringSubmatch(text); at != nil {
		line, _ = strconv.Atoi(at[1])
	}
	switch {
	case broken != "":
		verdict("unscored", broken, 0)
	case ended != "":
		verdict("failed", ended, line)
	case raised != "":
		verdict("failed", raised+"; "+last, line)
	case code != 0:
		verdict("failed", first, line)
	case calls == 0:
		verdict("unscored", "the test does not call the function", 0)
	}
	verdict("passed", "", 0)
}

func answered() ([]byte, bool) {
	said, ok := wire.Receive()
	if !ok || len(said) == 0 || said[0] != 'a' {
		return nil, false
	}
	return said[1:], true
}

func end(what string) {
	if ended == "" {
		ended = what
	}
	if current != nil {
		current.FailNow()
	}
	runtime.Goexit()
}

func (s *suite) call(args []reflect.Value) []reflect.Value {
	if ended != "" {
		end(ended)
	}
	if current != nil && current.Failed() { // the first failure says enough
		if first == "" {
			first = last
		}
		current.FailNow()
	}
	calls++
	shown := make([]string, len(args))
	for i, arg := range args {
		shown[i] = short(arg)
	}
	last = s.entry + "(" + strings.Join(shown, ", ") + ")"
	wire.Send(append([]byte("c"), encoded(args)...))
	said, ok := answered()
	if !ok || len(said) == 0 {
		end(last + ": the program ended the process")
	}
	switch said[0] {
	case 'R':
		results := s.decoded(said[1:], args)
		back := make([]string, len(results))
		for i, result := range results {
			back[i] = short(result)
		}
		last += " returned " + strings.Join(back, ", ")
		return results
	case 'P':
		end(last + " panicked: " + cut(said[1:]))
	case 'X':
		end(last + " returned " + cut(said[1:]) + ", which is not plain data")
	}
	end(last + ": no answer in the agreed form")
	return nil
}

func encoded(args []reflect.Value) []byte {
	defer func() {
		if what := recover(); what != nil {
			broken = fmt.Sprint("the test passes what is no plain data: ", what)
			end(broken)
		}
	}()
	out := &wire.Writer{}
	for _, arg := range args {
		out.Put(arg, 0)
	}
	return out.Bytes
}

// decoded reads results, and does to the arguments what the program did to its own.
func (s *suite) decoded(said []byte, args []reflect.Value) []reflect.Value {
	defer func() {
		if what := recover(); what != nil {
			end(last + ": no answer in the agreed form")
		}
	}()
	in, t := &wire.Reader{Bytes: said}, s.function.Type()
	results := make([]reflect.Value, t.NumOut())
	for i := range results {
		results[i] = reflect.New(t.Out(i)).Elem()
		in.Get(results[i], 0)
	}
	if len(in.Bytes) == 0 {
		panic("no flag")
	}
	changed := in.Bytes[0] == 1
	in.Bytes = in.Bytes[1:]
	for i := 0; changed && i < len(args); i++ {
		now := reflect.New(args[i].Type()).Elem()
		in.Get(now, 0)
		update(args[i], now)
	}
	if len(in.Bytes) != 0 {
		panic("more than was asked")
	}
	return results
}

func update(old, now reflect.Value) {
	switch old.Kind() {
	case reflect.Slice:
		reflect.Copy(old, now)
	case reflect.Map:
		for _, key := range old.MapKeys() {
			if !now.MapIndex(key).IsValid() {
				old.SetMapIndex(key, reflect.Value{})
			}
		}
		for _, key := range now.MapKeys() {
			old.SetMapIndex(key, now.MapIndex(key))
		}
	}
}

func cut(text []byte) string {
	if len(text) > 500 {
		text = text[:500]
	}
	return strings.ToValidUTF8(string(text), "?")
}

func short(value reflect.Value) string {
	text := fmt.Sprintf("%#v", value.Interface())
	if len(text) > 120 {
		text = strings.ToValidUTF8(text[:120], "") + "..."
	}
	return text
}
