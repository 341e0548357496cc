// calibration: integer overflow; run: 3000000000 2; shown by: panic; missed by all
use std::env;

fn image_size(width: u32, height: u32) -> u32 {
    width * height * 4  // ! CWE-190 product_overflow
}

fn main() {
    let sides: Vec<u32> = env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    if let [width, height] = sides[..] {
        println!("{}", image_size(width, height));
    }
}
