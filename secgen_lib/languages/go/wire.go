// Package wire carries calls between a test and a program that run in different sandboxes: messages over a socket
// (four bytes of length, then the body), values encoded by their kind, exactly (bits of floats, nil or empty). The
// socket comes as descriptor 0 and is moved before anything of a program runs: its standard input is empty.
//
// Both sides know the function's type, so only what an interface holds names its type, which must be made of Go's own
// types. Whatever a program sends is decoded into the test's types or refused.
package wire

import (
	"errors"
	"math"
	"reflect"
	"runtime/debug"
	"strconv"
	"syscall"
)

const most, deep, items = 2 << 20, 100, 1 << 20

var channel = moved()

func moved() int {
	fd, _, failed := syscall.Syscall(syscall.SYS_FCNTL, 0, syscall.F_DUPFD_CLOEXEC, 3)
	null, err := syscall.Open("/dev/null", syscall.O_RDONLY, 0)
	if failed != 0 || err != nil || syscall.Dup3(null, 0, 0) != nil {
		syscall.Exit(1)
	}
	syscall.Close(null)
	return int(fd)
}

// Refused is the panic for a value that cannot cross.
type Refused string

func refuse(what string) { panic(Refused(what)) }

// Send writes one message.
func Send(body []byte) {
	n := len(body)
	data := append([]byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}, body...)
	for len(data) > 0 {
		n, err := syscall.Write(channel, data)
		if err != nil && err != syscall.EINTR && err != syscall.EAGAIN {
			syscall.Exit(0)
		}
		if n > 0 {
			data = data[n:]
		}
	}
}

// Receive is the next message; false at the end.
func Receive() ([]byte, bool) {
	head, ok := exactly(4)
	if !ok {
		return nil, false
	}
	return exactly(int(head[0])<<24 | int(head[1])<<16 | int(head[2])<<8 | int(head[3]))
}

func exactly(size int) ([]byte, bool) {
	data := make([]byte, size)
	for got := 0; got < size; {
		n, err := syscall.Read(channel, data[got:])
		if err == syscall.EINTR || err == syscall.EAGAIN {
			continue
		}
		if n <= 0 || err != nil {
			return nil, false
		}
		got += n
	}
	return data, true
}

var basic = map[string]reflect.Type{}

func init() {
	for _, value := range []interface{}{false, 0, int8(0), int16(0), int32(0), int64(0), uint(0), uint8(0), uint16(0),
		uint32(0), uint64(0), uintptr(0), float32(0), 0.0, complex64(0), complex128(0), ""} {
		basic[reflect.TypeOf(value).String()] = reflect.TypeOf(value)
	}
}

var (
	anything  = reflect.TypeOf((*interface{})(nil)).Elem()
	errorType = reflect.TypeOf((*error)(nil)).Elem()
)

func nameOf(t reflect.Type, depth int) string {
	if known := basic[t.String()]; known == t {
		return t.String()
	}
	if t == anything {
		return "any"
	}
	if t.Name() != "" || depth > deep {
		refuse("a value of type " + t.String())
	}
	switch t.Kind() {
	case reflect.Slice:
		return "[]" + nameOf(t.Elem(), depth+1)
	case reflect.Array:
		return "[" + strconv.Itoa(t.Len()) + "]" + nameOf(t.Elem(), depth+1)
	case reflect.Map:
		return "map[" + nameOf(t.Key(), depth+1) + "]" + nameOf(t.Elem(), depth+1)
	}
	refuse("a value of type " + t.String())
	return ""
}

// typeOf reads a type at the start of a name, and gives what follows it.
func typeOf(name string, depth int) (reflect.Type, string) {
	if depth > deep {
		refuse("a type nested too deeply")
	}
	if len(name) > 4 && name[:4] == "map[" {
		key, rest := typeOf(name[4:], depth+1)
		if rest == "" || rest[0] != ']' {
			refuse("not in the agreed form")
		}
		element, rest := typeOf(rest[1:], depth+1)
		return reflect.MapOf(key, element), rest
	}
	if len(name) > 1 && name[0] == '[' {
		end := 1
		for end < len(name) && name[end] != ']' {
			end++
		}
		if end == len(name) {
			refuse("not in the agreed form")
		}
		element, rest := typeOf(name[end+1:], depth+1)
		if end == 1 {
			return reflect.SliceOf(element), rest
		}
		size, err := strconv.Atoi(name[1:end])
		if err != nil || size < 0 || size > items || uintptr(size)*element.Size() > most {
			refuse("not in the agreed form")
		}
		return reflect.ArrayOf(size, element), rest
	}
	end := 0
	for end < len(name) && name[end] != ']' {
		end++
	}
	if name[:end] == "any" {
		return anything, name[end:]
	}
	found, ok := basic[name[:end]]
	if !ok {
		refuse("not in the agreed form")
	}
	return found, name[end:]
}

// Writer collects encoded values.
type Writer struct{ Bytes []byte }

func (w *Writer) number(n uint64) {
	for i := 0; i < 64; i += 8 {
		w.Bytes = append(w.Bytes, byte(n>>uint(i)))
	}
}

func (w *Writer) text(s string) {
	w.number(uint64(len(s)))
	w.Bytes = append(w.Bytes, s...)
}

func (w *Writer) flag(set bool) bool {
	if set {
		w.Bytes = append(w.Bytes, 1)
	} else {
		w.Bytes = append(w.Bytes, 0)
	}
	return set
}

// Put adds a value; it panics with Refused for a kind that cannot cross.
func (w *Writer) Put(v reflect.Value, depth int) {
	if len(w.Bytes) > most || depth > deep {
		refuse("more data than may be sent")
	}
	switch v.Kind() {
	case reflect.Bool:
		w.flag(v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		w.number(uint64(v.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		w.number(v.Uint())
	case reflect.Float32, reflect.Float64:
		w.number(math.Float64bits(v.Float()))
	case reflect.Complex64, reflect.Complex128:
		w.number(math.Float64bits(real(v.Complex())))
		w.number(math.Float64bits(imag(v.Complex())))
	case reflect.String:
		if v.Len() > most {
			refuse("more data than may be sent")
		}
		w.text(v.String())
	case reflect.Slice:
		if !w.flag(!v.IsNil()) {
			return
		}
		w.number(uint64(v.Len()))
		fallthrough
	case reflect.Array:
		for i := 0; i < v.Len(); i++ {
			w.Put(v.Index(i), depth+1)
		}
	case reflect.Map:
		if !w.flag(!v.IsNil()) {
			return
		}
		w.number(uint64(v.Len()))
		for _, key := range v.MapKeys() {
			w.Put(key, depth+1)
			w.Put(v.MapIndex(key), depth+1)
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if v.Type().Field(i).PkgPath != "" {
				refuse("a struct with hidden fields")
			}
			w.Put(v.Field(i), depth+1)
		}
	case reflect.Interface:
		if !w.flag(!v.IsNil()) {
			return
		}
		if v.Type().Implements(errorType) {
			w.text(v.Interface().(error).Error())
		} else if v.NumMethod() > 0 {
			refuse("a value of type " + v.Type().String())
		} else {
			w.text(nameOf(v.Elem().Type(), 0))
			w.Put(v.Elem(), depth+1)
		}
	default:
		refuse("a value of type " + v.Type().String())
	}
}

// Reader takes encoded values apart.
type Reader struct{ Bytes []byte }

func (r *Reader) take(n int) []byte {
	if n < 0 || n > len(r.Bytes) {
		refuse("not in the agreed form")
	}
	part := r.Bytes[:n]
	r.Bytes = r.Bytes[n:]
	return part
}

func (r *Reader) number() uint64 {
	n := uint64(0)
	for i, part := range r.take(8) {
		n |= uint64(part) << uint(8*i)
	}
	return n
}

func (r *Reader) count() int {
	n := r.number()
	if n > items {
		refuse("not in the agreed form")
	}
	return int(n)
}

func (r *Reader) text() string {
	n := r.number()
	if n > uint64(len(r.Bytes)) {
		refuse("not in the agreed form")
	}
	return string(r.take(int(n)))
}

func (r *Reader) flag() bool { return r.take(1)[0] == 1 }

// Get reads a value of a type into “into“; it panics for what does not fit.
func (r *Reader) Get(into reflect.Value, depth int) {
	if depth > deep {
		refuse("nested too deeply")
	}
	t := into.Type()
	switch t.Kind() {
	case reflect.Bool:
		into.SetBool(r.flag())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		into.SetInt(int64(r.number()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		into.SetUint(r.number())
	case reflect.Float32, reflect.Float64:
		into.SetFloat(math.Float64frombits(r.number()))
	case reflect.Complex64, reflect.Complex128:
		re := math.Float64frombits(r.number())
		into.SetComplex(complex(re, math.Float64frombits(r.number())))
	case reflect.String:
		into.SetString(r.text())
	case reflect.Slice:
		if !r.flag() {
			into.Set(reflect.Zero(t))
			return
		}
		n := r.count()
		if uintptr(n)*t.Elem().Size() > 64*most {
			refuse("not in the agreed form")
		}
		into.Set(reflect.MakeSlice(t, n, n))
		fallthrough
	case reflect.Array:
		for i := 0; i < into.Len(); i++ {
			r.Get(into.Index(i), depth+1)
		}
	case reflect.Map:
		if !r.flag() {
			into.Set(reflect.Zero(t))
			return
		}
		into.Set(reflect.MakeMap(t))
		for n := r.count(); n > 0; n-- {
			key, element := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
			r.Get(key, depth+1)
			r.Get(element, depth+1)
			into.SetMapIndex(key, element)
		}
	case reflect.Struct:
		for i := 0; i < into.NumField(); i++ {
			if t.Field(i).PkgPath != "" {
				refuse("a struct with hidden fields")
			}
			r.Get(into.Field(i), depth+1)
		}
	case reflect.Interface:
		if !r.flag() {
			into.Set(reflect.Zero(t))
			return
		}
		if t == errorType {
			into.Set(reflect.ValueOf(errors.New(r.text())))
			return
		}
		held, rest := typeOf(r.text(), 0)
		if rest != "" || t.NumMethod() > 0 {
			refuse("not in the agreed form")
		}
		value := reflect.New(held).Elem()
		r.Get(value, depth+1)
		into.Set(value)
	default:
		refuse("a value of type " + t.String())
	}
}

// Serve answers calls of the program's function until the test is done.
func Serve(function interface{}) {
	debug.SetMaxStack(256 << 20)
	f := reflect.ValueOf(function)
	Send([]byte("O"))
	for {
		asked, ok := Receive()
		if !ok {
			syscall.Exit(0)
		}
		Send(answer(f, asked))
	}
}

func answer(f reflect.Value, asked []byte) (said []byte) {
	defer func() {
		if what := recover(); what != nil {
			said = raised(what)
		}
	}()
	in, t := &Reader{asked}, f.Type()
	args := make([]reflect.Value, t.NumIn())
	for i := range args {
		args[i] = reflect.New(t.In(i)).Elem()
		in.Get(args[i], 0)
	}
	var results []reflect.Value
	if t.IsVariadic() {
		results = f.CallSlice(args)
	} else {
		results = f.Call(args)
	}
	out, after := &Writer{[]byte("R")}, &Writer{}
	for i := range results { // an interface's dynamic type is lost by Call: put it back behind the declared type
		held := reflect.New(t.Out(i)).Elem()
		held.Set(results[i])
		out.Put(held, 0)
	}
	for i := range args {
		after.Put(args[i], 0)
	}
	if out.flag(string(after.Bytes) != string(asked)) {
		out.Bytes = append(out.Bytes, after.Bytes...)
	}
	if len(out.Bytes) > most {
		refuse("more data than may be sent")
	}
	return out.Bytes
}

func raised(what interface{}) (said []byte) {
	defer func() {
		if recover() != nil {
			said = []byte("P(its text cannot be had)")
		}
	}()
	switch value := what.(type) {
	case Refused:
		return []byte("X" + string(value))
	case error:
		return cut("P" + value.Error())
	case string:
		return cut("P" + value)
	}
	return cut("Pa value of type " + reflect.TypeOf(what).String())
}

func cut(text string) []byte {
	if len(text) > 500 {
		text = text[:500]
	}
	return []byte(text)
}
