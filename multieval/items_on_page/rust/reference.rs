// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn items_on_page(total: i32, page: i32, size: i32) -> i32 {
    if page < 0 || size < 1 {
        return 0;
    }
    let left = i64::from(total) - i64::from(page) * i64::from(size);
    left.clamp(0, i64::from(size)) as i32
}
