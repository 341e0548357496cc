// calibration: use after free; run: -; shown by: address; missed by all
struct Session {
    user: u64,
    visits: u32,
}

fn close(session: *mut Session) {
    unsafe { drop(Box::from_raw(session)) };
}

fn main() {
    let session = Box::into_raw(Box::new(Session { user: 7, visits: 3 }));
    println!("{}", unsafe { (*session).user });
    close(session);
    println!("{}", unsafe { (*session).visits });  // ! CWE-416 use_after_free
}
