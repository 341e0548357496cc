// calibration: type error; run: -; shown by: panic
fn length(packet: &[u8]) -> u32 {
    let start = packet[1..5].as_ptr() as *const u32;  // ! CWE-704 misaligned
    u32::from_be(unsafe { *start })
}

fn main() {
    let words = [0u32; 4];
    let packet = unsafe { words.align_to::<u8>().1 };
    println!("{}", length(packet));
}
