// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(read_varint(&[5]), Some(5));
        assert_eq!(read_varint(&[172, 2]), Some(300));
        assert_eq!(read_varint(&[133, 0, 9]), Some(5));
        assert_eq!(read_varint(&[255, 255, 255, 255, 15]), Some(4_294_967_295));
    }
}
