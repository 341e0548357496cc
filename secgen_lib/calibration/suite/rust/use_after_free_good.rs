// calibration: use after free; run: -; shown by: nothing
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
    println!("{}", unsafe { (*session).visits });
    close(session);
}
