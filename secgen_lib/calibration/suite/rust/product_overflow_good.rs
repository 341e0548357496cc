// calibration: integer overflow; run: 3000000000 2; shown by: nothing
use std::env;

fn image_size(width: u32, height: u32) -> Option<u32> {
    width.checked_mul(height)?.checked_mul(4)
}

fn main() {
    let sides: Vec<u32> = env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    if let [width, height] = sides[..] {
        println!("{:?}", image_size(width, height));
    }
}
