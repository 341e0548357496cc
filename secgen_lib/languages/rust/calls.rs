// Calls from a test to a program: what is asked, answered, raised again; the verdict.
use std::any::Any;
use std::panic::{catch_unwind, resume_unwind};
use std::sync::Mutex;

use super::{Get, In, Put};

extern "C" {
    fn secgen_channel_receive(n: *mut usize) -> *mut u8;
    fn secgen_channel_send(letter: u8, body: *const u8, n: usize) -> i32;
    fn secgen_channel_clean();
    fn free(at: *mut u8);
    fn _exit(code: i32) -> !;
}

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
    let answer = answer.unwrap_or_else(|| unsafe { _exit(95) });
    if answer.first() == Some(&b'g') { verdict("gone") } // nobody else asks any more
    drop(turn);
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
