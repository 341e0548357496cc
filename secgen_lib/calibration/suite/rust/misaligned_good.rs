// calibration: type error; run: -; shown by: nothing
fn length(packet: &[u8]) -> Option<u32> {
    let bytes = packet.get(1..5)?.try_into().ok()?;
    Some(u32::from_be_bytes(bytes))
}

fn main() {
    let words = [0u32; 4];
    let packet = unsafe { words.align_to::<u8>().1 };
    println!("{:?}", length(packet));
}
