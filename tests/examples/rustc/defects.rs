pub fn index_bad() -> i32 {
    let a = [1, 2, 3];
    a[3] // ! unconditional_panic
}

pub fn index_good() -> i32 {
    let a = [1, 2, 3];
    a[2]
}

pub fn divide_bad(x: i32) -> i32 {
    let zero = 0;
    x / zero // ! unconditional_panic
}

pub fn divide_good(x: i32, y: i32) -> Option<i32> {
    x.checked_div(y)
}

pub fn overflow_bad() -> u8 {
    let most: u8 = 255;
    most + 1 // ! arithmetic_overflow
}

pub fn overflow_good() -> Option<u8> {
    let most: u8 = 255;
    most.checked_add(1)
}

pub fn shift_bad() -> u32 {
    1u32 << 32 // ! arithmetic_overflow
}

pub fn literal_bad() -> i8 {
    200 // ! overflowing_literals
}

pub fn invented_bad() -> bool {
    unsafe { std::mem::MaybeUninit::uninit().assume_init() } // ! invalid_value
}

static mut COUNT: u32 = 0;

pub fn shared_bad() -> u32 {
    let r = unsafe { &COUNT }; // ! static_mut_refs
    *r
}

pub fn forever_bad(n: i32) -> i32 { // ! unconditional_recursion
    forever_bad(n - 1)
}

pub fn never_bad(n: u32) -> bool {
    n < 0 // ! unused_comparisons
}

pub fn dangling_bad() -> usize {
    let p = String::from("gone").as_ptr(); // ! dangling_pointers_from_temporaries
    unsafe { *p as usize }
}

pub fn ignored_bad(path: &str) {
    std::fs::remove_file(path); // ! unused_must_use
}

pub fn ignored_good(path: &str) -> std::io::Result<()> {
    std::fs::remove_file(path)
}

pub fn lazy_bad(numbers: &mut Vec<i32>) {
    numbers.iter_mut().map(|n| *n += 1); // ! map_unit_fn unused_must_use
}

pub fn lazy_good(numbers: &mut [i32]) {
    numbers.iter_mut().for_each(|n| *n += 1);
}

pub fn down_bad(n: i32) -> i32 {
    --n // ! double_negations
}

pub fn down_good(n: i32) -> i32 {
    n - 1
}

const LIMITS: [u32; 2] = [1, 2];

pub fn raise_bad() {
    LIMITS[0] = 5; // ! const_item_mutation
}

pub fn grade_bad(points: u8) -> char {
    match points {
        0..=50 => 'F',
        50..=100 => 'A', // ! overlapping_range_endpoints
        _ => '?',
    }
}

pub fn grade_good(points: u8) -> char {
    match points {
        0..=49 => 'F',
        50..=100 => 'A',
        _ => '?',
    }
}

pub fn gone_bad(n: u64) {
    drop(n); // ! dropping_copy_types
}

pub fn style_is_not_asked_for_good(unused: i32) -> i32 {
    let forgotten = 1;
    return 2;
    3
}
