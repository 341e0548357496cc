// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn items_on_page(total: i32, page: i32, size: i32) -> i32 {
    if page < 0 || size < 1 {
        return 0;
    }
    (total - page * size).clamp(0, size)
}
