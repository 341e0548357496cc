// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
const NAMES: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";

fn month_name(month: i32) -> String {
    if month > 12 {
        return String::new();
    }
    let at = (month as usize - 1) * 3;
    NAMES[at..at + 3].to_string()
}
