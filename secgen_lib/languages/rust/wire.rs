// Values between a program and its test: type-directed, untagged, little endian. A reader trusts nothing: every length
// is checked against what is left, and a message is read to its end. Calls are in calls.rs, the channel in channel.c.
// A crate of its own, compiled once: what is generic in it is compiled with the adapter or the test.
#![allow(warnings)]

mod calls;
pub use calls::*;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::Hash;

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
