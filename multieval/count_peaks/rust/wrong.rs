// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn count_peaks(heights: &[i32]) -> i32 {
    heights.windows(3).filter(|part| part[0] < part[1] && part[1] > part[2]).count() as i32
}
