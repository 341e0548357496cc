// Values between a program and its test: type-directed, untagged, little endian. A reader trusts nothing: every length
// is checked against what is left, and a message is read to its end. The channel itself is channel.c's.
// A crate of its own, compiled once: what is generic in it is compiled with the adapter or the test.
#![allow(warnings)]

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::Hash;
use std::panic::{catch_unwind, resume_unwind};
use std::sync::Mutex;

extern "C" {
    fn secgen_channel_receive(n: *mut usize) -> *mut u8;
    fn secgen_channel_send(letter: u8, body: *const u8, n: usize) -> i32;
    fn secgen_channel_clean();
    fn free(at: *mut u8);
    fn _exit(code: i32) -> !;
}

/// A message that is being read, and what its references point to.
pub struct In {
    bytes: Vec<u8>,
    at: usize,
    kept: Vec<(*mut u8, unsafe fn(*mut u8))>,
}

impl In {
    fn left(&self) -> usize { self.bytes.len() - self.at }

    fn take(&mut self, n: usize) -> Option<&[u8]> {
        if n > self.left() { return None; }
        self.at += n;
        Some(&self.bytes[self.at - n..self.at])
    }

    /// How many values follow: each takes a byte at least.
    fn count(&mut self) -> Option<usize> {
        let n = u32::get(self)? as usize;
        if n > self.left() { None } else { Some(n) }
    }

    fn keep<T>(&mut self, value: T) -> &'static T {
        unsafe fn drop_it<T>(at: *mut u8) { drop(Box::from_raw(at as *mut T)) }
        let at = Box::into_raw(Box::new(value));
        self.kept.push((at as *mut u8, drop_it::<T>));
        unsafe { &*at }
    }

    pub fn done(&self) -> bool { self.left() == 0 }

    /// The end of all that this message's references point to.
    fn release(self) {
        for (at, drop_it) in self.kept { unsafe { drop_it(at) } }
    }
}

pub trait Put { fn put(&self, out: &mut Vec<u8>); }
pub trait Get: Sized { fn get(input: &mut In) -> Option<Self>; }

macro_rules! number { ($($t:ty)*) => { $(
    impl Put for $t { fn put(&self, out: &mut Vec<u8>) { out.extend_from_slice(&self.to_le_bytes()) } }
    impl Get for $t {
        fn get(input: &mut In) -> Option<Self> {
            Some(<$t>::from_le_bytes(input.take(std::mem::size_of::<$t>())?.try_into().ok()?))
        }
    }
)* } }
number!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);

impl Put for bool { fn put(&self, out: &mut Vec<u8>) { out.push(*self as u8) } }
impl Get for bool {
    fn get(input: &mut In) -> Option<Self> {
        match u8::get(input)? { 0 => Some(false), 1 => Some(true), _ => None }
    }
}
impl Put for () { fn put(&self, out: &mut Vec<u8>) { out.push(0) } }
impl Get for () { fn get(input: &mut In) -> Option<Self> { if u8::get(input)? == 0 { Some(()) } else { None } } }
impl Put for char { fn put(&self, out: &mut Vec<u8>) { (*self as u32).put(out) } }
impl Get for char { fn get(input: &mut In) -> Option<Self> { char::from_u32(u32::get(input)?) } }
impl Put for str {
    fn put(&self, out: &mut Vec<u8>) {
        (self.len() as u32).put(out);
        out.extend_from_slice(self.as_bytes())
    }
}
impl Put for String { fn put(&self, out: &mut Vec<u8>) { self.as_str().put(out) } }
impl Get for String {
    fn get(input: &mut In) -> Option<Self> {
        let n = input.count()?;
        String::from_utf8(input.take(n)?.to_vec()).ok()
    }
}
impl<T: Put + ?Sized> Put for &T { fn put(&self, out: &mut Vec<u8>) { (**self).put(out) } }
impl<T: Put + ?Sized> Put for Box<T> { fn put(&self, out: &mut Vec<u8>) { (**self).put(out) } }
impl<T: Get> Get for Box<T> { fn get(input: &mut In) -> Option<Self> { Some(Box::new(T::get(input)?)) } }
impl<T: Get + 'static> Get for &'static T {
    fn get(input: &mut In) -> Option<Self> {
        let value = T::get(input)?;
        Some(input.keep(value))
    }
}
impl Get for &'static str {
    fn get(input: &mut In) -> Option<Self> {
        let value = String::get(input)?.into_boxed_str();
        Some(&**input.keep(value))
    }
}
impl<T: Get + 'static> Get for &'static [T] {
    fn get(input: &mut In) -> Option<Self> {
        let value = Vec::<T>::get(input)?.into_boxed_slice();
        Some(&**input.keep(value))
    }
}
impl<T: Put> Put for [T] {
    fn put(&self, out: &mut Vec<u8>) {
        (self.len() as u32).put(out);
        for x in self { x.put(out) }
    }
}
impl<T: Put, const N: usize> Put for [T; N] {
    fn put(&self, out: &mut Vec<u8>) { for x in self { x.put(out) } }
}
impl<T: Get, const N: usize> Get for [T; N] {
    fn get(input: &mut In) -> Option<Self> {
        let mut all = Vec::new();
        for _ in 0..N { all.push(T::get(input)?) }
        all.try_into().ok()
    }
}
impl<T: Put> Put for Vec<T> { fn put(&self, out: &mut Vec<u8>) { self.as_slice().put(out) } }
impl<T: Get> Get for Vec<T> {
    fn get(input: &mut In) -> Option<Self> {
        let n = input.count()?;
        let mut all = Vec::with_capacity(n);
        for _ in 0..n { all.push(T::get(input)?) }
        Some(all)
    }
}
impl<T: Put> Put for VecDeque<T> {
    fn put(&self, out: &mut Vec<u8>) {
        (self.len() as u32).put(out);
        for x in self { x.put(out) }
    }
}
impl<T: Get> Get for VecDeque<T> { fn get(input: &mut In) -> Option<Self> { Some(Vec::get(input)?.into()) } }

macro_rules! set { ($($t:ident: $($bound:ident)*;)*) => { $(
    impl<T: Put> Put for $t<T> {
        fn put(&self, out: &mut Vec<u8>) {
            (self.len() as u32).put(out);
            for x in self { x.put(out) }
        }
    }
    impl<T: Get $(+ $bound)*> Get for $t<T> {
        fn get(input: &mut In) -> Option<Self> {
            let (n, mut all) = (input.count()?, $t::new());
            for _ in 0..n { if !all.insert(T::get(input)?) { return None } }
            Some(all)
        }
    }
)* } }
set!(HashSet: Eq Hash; BTreeSet: Ord;);
macro_rules! map { ($($t:ident: $($bound:ident)*;)*) => { $(
    impl<K: Put, V: Put> Put for $t<K, V> {
        fn put(&self, out: &mut Vec<u8>) {
            (self.len() as u32).put(out);
            for (k, v) in self { k.put(out); v.put(out) }
        }
    }
    impl<K: Get $(+ $bound)*, V: Get> Get for $t<K, V> {
        fn get(input: &mut In) -> Option<Self> {
            let (n, mut all) = (input.count()?, $t::new());
            for _ in 0..n { if all.insert(K::get(input)?, V::get(input)?).is_some() { return None } }
            Some(all)
        }
    }
)* } }
map!(HashMap: Eq Hash; BTreeMap: Ord;);

impl<T: Put> Put for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.is_some().put(out);
        if let Some(x) = self { x.put(out) }
    }
}
impl<T: Get> Get for Option<T> {
    fn get(input: &mut In) -> Option<Self> { Some(if bool::get(input)? { Some(T::get(input)?) } else { None }) }
}
impl<T: Put, E: Put> Put for Result<T, E> {
    fn put(&self, out: &mut Vec<u8>) {
        self.is_ok().put(out);
        match self { Ok(x) => x.put(out), Err(x) => x.put(out) }
    }
}
impl<T: Get, E: Get> Get for Result<T, E> {
    fn get(input: &mut In) -> Option<Self> {
        Some(if bool::get(input)? { Ok(T::get(input)?) } else { Err(E::get(input)?) })
    }
}
macro_rules! tuple { ($(($($t:ident $i:tt)*))*) => { $(
    impl<$($t: Put),*> Put for ($($t,)*) { fn put(&self, out: &mut Vec<u8>) { $(self.$i.put(out);)* } }
    impl<$($t: Get),*> Get for ($($t,)*) {
        fn get(input: &mut In) -> Option<Self> { Some(($($t::get(input)?,)*)) }
    }
)* } }
tuple!((A 0) (A 0 B 1) (A 0 B 1 C 2) (A 0 B 1 C 2 D 3) (A 0 B 1 C 2 D 3 E 4) (A 0 B 1 C 2 D 3 E 4 F 5));

fn receive() -> Option<Vec<u8>> {
    let mut n = 0;
    let at = unsafe { secgen_channel_receive(&mut n) };
    if at.is_null() { return None; }
    let bytes = unsafe { std::slice::from_raw_parts(at, n) }.to_vec();
    unsafe { free(at) };
    Some(bytes)
}

fn send(letter: u8, body: &[u8]) -> bool { unsafe { secgen_channel_send(letter, body.as_ptr(), body.len()) != 0 } }

fn reading(bytes: Vec<u8>, at: usize) -> In { In { bytes, at, kept: Vec::new() } }

/// What a panic says, and what kind of value holds it: `s` a literal, `S` a text, `o` anything else.
fn said(panic: &(dyn Any + Send)) -> (u8, &str) {
    match (panic.downcast_ref::<&'static str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => (b's', text),
        (_, Some(text)) => (b'S', text.as_str()),
        _ => (b'o', "a panic"),
    }
}

/// What one function makes of a call: None when it cannot be read.
pub type Serve = fn(&mut In) -> Option<Result<Vec<u8>, Box<dyn Any + Send>>>;

/// The program's side: answer calls, `c` and a number and arguments, until the channel ends. `z`: is all clean?
pub fn serve(functions: &[Serve]) -> ! {
    while let Some(message) = receive() {
        if message.first() == Some(&b'z') {
            unsafe { secgen_channel_clean() };
            continue;
        }
        let mut input = reading(message, 1);
        let answer = u16::get(&mut input).and_then(|i| functions.get(i as usize)?(&mut input));
        let sent = match answer {
            Some(Ok(results)) => send(b'r', &results),
            Some(Err(panic)) => {
                let (kind, text) = said(&*panic);
                let sent = send(b'e', &[&[kind], text.as_bytes()].concat());
                std::mem::forget(panic); // its drop is the program's
                sent
            }
            None => unsafe { _exit(94) },
        };
        input.release();
        if !sent { break; }
    }
    unsafe { _exit(0) }
}

/// The test's verdict, and its end.
pub fn verdict(text: &str) -> ! {
    send(b'v', text.as_bytes());
    unsafe { _exit(0) }
}

pub fn begin(function: u16) -> Vec<u8> {
    let mut out = vec![b'c'];
    function.put(&mut out);
    out
}

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
struct NoText;

/// The test's side: one call. The program's panic is raised again.
pub fn ask(call: Vec<u8>) -> In {
    let turn = ONE_AT_A_TIME.lock();
    let answer = if send(b'c', &call) { receive() } else { None };
    drop(turn);
    let answer = answer.unwrap_or_else(|| unsafe { _exit(95) });
    match &answer[..] {
        [b'a', b'r', ..] => reading(answer, 2),
        [b'a', b'e', kind, text @ ..] => {
            let text = String::from_utf8_lossy(text).into_owned();
            match kind {
                b's' => resume_unwind(Box::new(&*Box::leak(text.into_boxed_str()))),
                b'S' => resume_unwind(Box::new(text)),
                _ => resume_unwind(Box::new(NoText)),
            }
        }
        [b'g', ..] => verdict("gone"),
        _ => unreadable(),
    }
}

fn unreadable() -> ! { verdict("failed the program's answer cannot be read") }

pub fn take<T: Get>(input: &mut In) -> T { T::get(input).unwrap_or_else(|| unreadable()) }

/// What the program left in a slice.
pub fn refill<T: Get>(input: &mut In, slice: &mut [T]) {
    let left: Vec<T> = take(input);
    if left.len() != slice.len() { unreadable() }
    for (old, new) in slice.iter_mut().zip(left) { *old = new }
}

pub fn end(input: &In) { if !input.done() { unreadable() } }

/// All tests in their order, and the verdict.
pub fn run(tests: &[(&str, fn())]) -> ! {
    for (name, test) in tests {
        if let Err(panic) = catch_unwind(*test) {
            let text: String = said(&*panic).1.chars().take(500).map(|c| if c.is_control() { ' ' } else { c })
                .collect();
            verdict(&format!("failed {name}: {text}"))
        }
    }
    verdict("passed")
}
